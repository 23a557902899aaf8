export interface Quote {
  of(base: number): number;
}

export class StandardQuote implements Quote {
  of(base: number) {
    return base;
  }
}

export class PhoneQuote implements Quote {
  of(base: number) {
    return base * 1.07;
  }
}
