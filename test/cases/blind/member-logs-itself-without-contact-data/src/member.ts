interface Fields {
  id: string;
  plan: 'basic' | 'family';
  email: string;
  phone: string;
}

export class Member {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  get mailbox(): string {
    return this.#fields.email;
  }

  toJSON() {
    const { id, plan } = this.#fields;
    return { id, plan };
  }
}
