// Whoever has an instance may call its methods in any order.
export class Desk {
  private mail = '';
  private note = '';
  private own = '';

  read() {
    sink(this.mail); // flow: email
    sink(this.note);
  }

  write() {
    this.mail = source('email');
  }

  clear() {
    this.mail = 'none';
    sink(this.mail);
  }

  keep() {
    this.own = source('phone');
    this.own = 'none';
    this.note = 'plain';
  }

  readOwn() {
    sink(this.own);
  }
}

export class Chain {
  private first = '';
  private second = '';

  last() {
    sink(this.second); // missing: email, a method runs twice at most
  }

  middle() {
    this.second = this.first;
  }

  begin() {
    this.first = source('email');
  }
}
