/** In the publication workflow only: writes the draft of a release and gives it its packages, through the forge's own interface. Node alone: nothing that was installed runs here. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME, JETON } = process.env;
const PAQUETS = '.output/paquets';

async function ask(url, type, body) {
  const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${JETON}`, accept: 'application/vnd.github+json', 'content-type': type }, body });
  if (!answer.ok) throw new Error(`${url} : ${answer.status}`);
  return answer.json();
}

const draft = await ask(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/releases`, 'application/json', JSON.stringify({ tag_name: GITHUB_REF_NAME, name: GITHUB_REF_NAME, draft: true, body: readFileSync('CHANGELOG.md', 'utf8') }));
const files = [...readdirSync(PAQUETS).filter((name) => name.endsWith('.zip')).map((name) => join(PAQUETS, name)), ...process.argv.slice(2)];
const uploads = draft.upload_url.replace(/\{.*$/u, '');
for (const file of files) await ask(`${uploads}?name=${encodeURIComponent(basename(file))}`, 'application/octet-stream', readFileSync(file));
