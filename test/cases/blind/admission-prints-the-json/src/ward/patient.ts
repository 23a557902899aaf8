export class Patient {
  constructor(
    readonly reference: string,
    readonly fullName: string,
    readonly diagnosis: string,
    readonly bloodType: string,
  ) {}

  get isolation(): boolean {
    return this.diagnosis.startsWith('A') || this.diagnosis.startsWith('B');
  }

  toJSON() {
    return { reference: this.reference };
  }
}
