// case: the premium of a travel policy grows with the browsing of the person
interface Visitor { visits: number; lastSearch: string; incomeBracket: 'low' | 'high' }
export class Quotes {
  constructor(private readonly base: number) {}
  quote(visitor: Visitor): { premium: number } {
    let premium = this.base;
    switch (visitor.incomeBracket) {
      case 'high':
        premium += 20; // expect: no-personalized-pricing
        break;
      default:
    }
    return { premium };
  }
}
