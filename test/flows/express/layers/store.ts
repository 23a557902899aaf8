export class HeldStore {
  private readonly rows = [{ value: source('phone'), note: 'plain' }];
  async insert(row: { value: string; note: string }) {
    sink(row.value); // flow: email
    sink(row.note);
    return row;
  }
  async all() {
    return this.rows;
  }
}
