// case: a form asks for a picture of the card that a college gave, which is no card of the state
// rules: require-just-in-time-notice
import { useRef, useState } from 'react';

export function SignUp() {
  const [idCard, setIdCard] = useState<File | null>(null);
  const picked = useRef<HTMLInputElement>(null);
  return (
    <form>
      <h2>Rowing club</h2>
      <div>
        <label>College ID Card * <span>(picture, max 5 MB)</span></label>
        <input ref={picked} type="file" name="idCard" required onChange={event => setIdCard(event.target.files![0]!)} />
      </div>
      <p>{idCard?.name}</p>
      <button>Join</button>
    </form>
  );
}
