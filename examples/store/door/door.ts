export interface Card {
  readonly isValid: boolean;
}

export function unlock(): void {
  document.querySelector('#lock')!.setAttribute('data-state', 'open');
}

export function readCard(onCard: (card: Card) => void): void {
  document.querySelector('#card-reader')!.addEventListener('card', event => onCard((event as CustomEvent<Card>).detail));
}
