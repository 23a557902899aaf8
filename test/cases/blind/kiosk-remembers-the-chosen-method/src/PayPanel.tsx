// case: the pay panel of a kiosk starts with nothing chosen, or with what this member chose in the settings
// rules: no-biometric-inducement, require-biometric-alternative
import { createSignal, For, Show } from 'solid-js';
import { methods, type PayMethod } from './methods';

interface Props {
  cents: number;
  savedMethod: PayMethod | null;
  pay: (method: PayMethod) => void;
}

export function PayPanel(props: Props) {
  const [method, setMethod] = createSignal<PayMethod | null>(props.savedMethod);

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
      <Show when={method()}>{(chosen) => <button onClick={() => props.pay(chosen())}>Bezahlen</button>}</Show>
    </section>
  );
}
