function none(): string[] {
  return [];
}
if (none().includes('a')) sink(source('email'));
const some: string[] = [];
export function add(name: string) {
  some.push(name);
}
if (some.includes('a')) sink(source('phone')); // flow: phone
