/**
 * Put before the worker's own code, in a copy of the extension: the clock that the test wants, a list of what was shown, and a worker that
 * freezes at the n-th thing it asks of the browser. `storage.session` carries the test's wishes, read at each step: changing it wakes nobody.
 */
(() => {
  const api = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  const session = api.storage.session;
  const read = session.get.bind(session);
  const write = session.set.bind(session);
  const RealDate = Date;
  let wishes = { decalage: 0, mort: null };
  let rank = 0;
  let frozen = false;

  globalThis.Date = class extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(RealDate.now() + wishes.decalage);
      else super(...args);
    }
    static now() {
      return RealDate.now() + wishes.decalage;
    }
  };

  const readLocal = api.storage.local.get.bind(api.storage.local);

  /** What is wished in `local` is for the next start of the browser, which empties `session`. A new wish starts the count again. */
  async function look() {
    const { souhaits } = await read('souhaits');
    const wished = souhaits ?? (await readLocal('souhaits')).souhaits ?? wishes;
    if (JSON.stringify(wished) !== JSON.stringify(wishes)) rank = 0;
    wishes = wished;
  }

  const never = new Promise(() => {});

  async function pass() {
    if (frozen) await never;
    await look();
    if (rank === wishes.mort) {
      frozen = true;
      await write({ gele: rank });
      await never;
    }
    rank += 1;
  }

  /** Before it, then after it: each is a place to die. */
  function wrap(owner, name, act) {
    const original = owner[name].bind(owner);
    owner[name] = async (...args) => {
      await pass();
      const result = await (act ? act(original, ...args) : original(...args));
      await pass();
      return result;
    };
  }

  wrap(api.storage.local, 'get');
  wrap(api.storage.local, 'set');
  wrap(api.permissions, 'contains');
  // Each round asks it once, the rounds that show nothing too.
  wrap(api.notifications, 'getAll', async (original) => {
    const { tours = 0 } = await read('tours');
    await write({ tours: tours + 1 });
    return original();
  });
  wrap(api.notifications, 'clear');
  wrap(api.action, 'setBadgeText');
  wrap(api.action, 'setTitle');
  wrap(api.alarms, 'get', async (original, name) => {
    const alarm = await original(name);
    return alarm && { ...alarm, scheduledTime: alarm.scheduledTime + wishes.decalage };
  });
  // The browser's own clock is not moved: the alarm is set where it stands for real.
  wrap(api.alarms, 'create', (original, name, info) => original(name, { ...info, when: info.when - wishes.decalage }));
  wrap(api.notifications, 'create', async (original, id, options) => {
    const { montres = [] } = await read('montres');
    await write({ montres: [...montres, { id, titre: options.title, texte: options.message }] });
    return original(id, options);
  });
})();
