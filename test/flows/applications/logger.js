// probes: logger with levels, redaction by field list, child loggers
const REDACT = ['mail', 'tel'];
function redact(o) { return Object.fromEntries(Object.entries(o).map(([k, v]) => [k, REDACT.includes(k) ? '[x]' : v])); }
class Logger {
  #level; #base;
  constructor(level = 'info', base = {}) { this.#level = level; this.#base = base; }
  child(extra) { return new Logger(this.#level, { ...this.#base, ...extra }); }
  info(o) { return this.#write('info', o); }
  debug(o) { return this.#write('debug', o); }
  #write(l, o) { if (l === 'debug' && this.#level !== 'debug') return null; return { ...this.#base, ...o }; }
}
const u = { mail: source('email'), tel: source('phone'), nick: source('name'), id: 1 };
const log = new Logger();
sink(log.info(u)); // flow: email, phone, name
sink(log.debug(u));
sink(new Logger('debug').debug(u)); // flow: email, phone, name
sink(log.info(redact(u))); // flow: name
sink(log.info(redact({ mail: u.mail })));
const kid = log.child({ who: u.nick });
sink(kid.info({ a: 1 })); // flow: name
sink(log.info({ a: 1 }));
sink(kid.debug({ a: 1 }));
sink(kid.info({ who: 'anon' }));
sink(kid.child({ who: 'anon' }).info({ b: u.tel })); // flow: phone
