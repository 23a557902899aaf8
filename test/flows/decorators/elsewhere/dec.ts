export function shout(target: any, key: string, d: PropertyDescriptor) { const old = d.value; d.value = function (...a: any[]) { return old.apply(this, a) + '!'; }; }
export function hide(target: any, key: string, d: PropertyDescriptor) { d.value = function () { return 'hidden'; }; }
export function meta(name: string) { return (target: any, key: string, d: PropertyDescriptor) => { Reflect.defineMetadata('n', name, d.value); }; }
export function roles(...names: string[]) { return SetMetadata('roles', names); }
export function tracked<T extends new (...a: any[]) => object>(c: T) { return class extends c { extra() { return source('email'); } }; }
export function sealed(c: Function) { Object.seal(c); }
