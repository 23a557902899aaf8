export class Account {
  constructor(readonly value: string, readonly note = 'plain') {}
}
