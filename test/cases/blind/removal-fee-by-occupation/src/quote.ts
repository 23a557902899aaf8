export interface Client {
  name: string;
  occupation: string;
}

export abstract class Quote {
  constructor(
    protected readonly cubicMetres: number,
    protected readonly client: Client,
  ) {}

  abstract fee(): number;

  summary() {
    return `${this.client.name}: ${this.cubicMetres} m³`;
  }
}
