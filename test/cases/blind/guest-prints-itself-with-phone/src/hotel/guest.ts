export class Guest {
  constructor(
    readonly id: string,
    private readonly fullName: string,
    private readonly mobilePhone: string,
  ) {}

  get initials(): string {
    return this.fullName.split(' ').map((part) => part[0]).join('');
  }

  toString(): string {
    return `${this.fullName} (${this.mobilePhone})`;
  }
}
