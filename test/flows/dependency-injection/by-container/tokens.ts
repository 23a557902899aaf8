export class Container {
  private readonly makers = new Map<string, () => unknown>();
  bind(name: string, make: () => unknown) {
    this.makers.set(name, make);
  }
  get(name: string) {
    return this.makers.get(name)!();
  }
}
