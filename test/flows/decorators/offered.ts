function checked(target: any, key: string, descriptor: PropertyDescriptor) {
  const inner = descriptor.value;
  descriptor.value = function (given: string, ...rest: unknown[]) {
    return inner.call(this, sanitize(given), ...rest);
  };
}
function emptied(target: any, key: string, descriptor: PropertyDescriptor) {
  descriptor.value = () => undefined;
}
export class Door {
  @emptied
  shut() {
    sink(source('email'));
  }
  open() {
    sink(source('phone')); // flow: phone
  }
  @checked
  knock(name: string) {
    sink(name);
    sink(source('phone')); // flow: phone
  }
}
