/**
 * Where every host but the site's ends up. It answers nothing; it notes who was called. A TLS call is named by the server
 * name of its first message (RFC 8446 §4.1.2, RFC 6066 §3), so that no certificate is needed to see it.
 */
import { type Socket, createServer } from 'node:net';

/** @param hello first bytes of a TLS connection @returns the server name asked for */
export function serverNameOf(hello: Buffer): string | null {
  if (hello[0] !== 0x16 || hello[5] !== 0x01) return null;
  let at = 43;
  const skip = (width: number) => {
    if (at + width > hello.length) return false;
    at += width + hello.readUIntBE(at, width);
    return true;
  };
  if (!skip(1) || !skip(2) || !skip(1)) return null;
  for (at += 2; at + 9 <= hello.length; at += 4 + hello.readUInt16BE(at + 2)) {
    if (hello.readUInt16BE(at) === 0) return hello.subarray(at + 9, at + 9 + hello.readUInt16BE(at + 7)).toString('latin1');
  }
  return null;
}

/** A first TLS message may come in several packets. */
function isWhole(head: Buffer): boolean {
  if (head[0] !== 0x16) return true;
  return head.length >= 5 && head.length >= 5 + head.readUInt16BE(3);
}

/** @param head first bytes received @returns host, or what could be told of the call */
export function calledHost(head: Buffer): string {
  const name = serverNameOf(head);
  if (name) return name;
  const host = /^host:\s*(\S+)/imu.exec(head.toString('latin1'));
  return host?.[1] ?? `inconnu (${head.subarray(0, 24).toString('latin1').replaceAll(/[^ -~]/gu, '.')})`;
}

/** @returns `hosts`: one entry per connection that spoke */
export async function startLogServer(): Promise<{ port: number, hosts: string[], close(): Promise<void> }> {
  const hosts: string[] = [];
  const sockets: Set<Socket> = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let head = Buffer.alloc(0);
    socket.on('data', (part) => {
      head = Buffer.concat([head, part]);
      if (!isWhole(head)) return;
      hosts.push(calledHost(head));
      socket.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('log server: no port');
  return {
    port: address.port,
    hosts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}
