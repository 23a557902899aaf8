export function asked() { const p = new Proxy({}, { has: (target, key) => { sink(key); return true; } }); return source('email') in p; } // flow: email
export function named() { sink(Reflect.ownKeys({ [source('email')]: 1 })[0]); } // flow: email
export function others() { sink(Reflect.ownKeys({ a: source('email') })[0]); }
