// case: the pay panel of a kiosk starts with payment by face already chosen
// rules: no-biometric-inducement
import { createSignal, For } from 'solid-js';
import { methods, type PayMethod } from './methods';

export function PayPanel(props: { cents: number; pay: (method: PayMethod) => void }) {
  const [method, setMethod] = createSignal<PayMethod>('face'); // expect: no-biometric-inducement

  return (
    <section>
      <h1>{(props.cents / 100).toFixed(2)} €</h1>
      <For each={methods}>
        {(one) => (
          <label>
            <input type="radio" name="method" checked={method() === one.id} onChange={() => setMethod(one.id)} /> {one.label}
          </label>
        )}
      </For>
      <button onClick={() => props.pay(method())}>Bezahlen</button>
    </section>
  );
}
