interface Row {
  email: string;
}
const rows: Row[] = [];
// What is nowhere seen to be put in has what its rows are found by.
rows.filter(row => row === source('email')).map(row => sink([row, source('email')])); // flow: email
sink(rows.map(row => source('phone'))); // flow: phone
class Store {
  private readonly kept: Row[] = [];
  all() {
    return this.kept;
  }
}
for (const row of new Store().all()) sink([row, source('email')]); // flow: email
sink(rows.length);
