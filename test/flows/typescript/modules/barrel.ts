// probes: barrel module of the TypeScript module scene
export * from './model';
export { secret } from './secret';
class Box { size = 3; constructor(private v: string) { } get() { return this.v; } }
export default new Box(source('name'));
