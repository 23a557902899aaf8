import { decide } from '../lib/decisions';

export default function AskPosition({ purpose, text, onDone }) {
  const answer = (state) => () => {
    decide(purpose, state);
    onDone(state === 'given');
  };
  return (
    <dialog open>
      <p>{text}</p>
      <button onClick={answer('given')}>I agree</button>
      <button onClick={answer('refused')}>No, I type the address</button>
    </dialog>
  );
}
