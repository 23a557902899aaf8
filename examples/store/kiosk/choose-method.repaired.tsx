import { payByCard } from './pay.repaired';

/** Nothing is chosen until somebody chooses, and every way costs the same. */
export function ChooseMethod({ total, onFace }: { readonly total: number; readonly onFace: () => void }) {
  return (
    <main>
      <button onClick={() => payByCard(total)}>Pay by card</button>
      <button onClick={onFace}>Pay by face</button>
    </main>
  );
}
