// case: a form asks for a picture of the national identity card and says nothing of what it is for
import { useRef, useState } from 'react';

export function SignUp() {
  const [idCard, setIdCard] = useState<File | null>(null);
  const picked = useRef<HTMLInputElement>(null);
  return (
    <form>
      <h2>Rowing club</h2>
      <div>
        <label>National ID Card * <span>(picture, max 5 MB)</span></label>
        <input ref={picked} type="file" name="idCard" required onChange={event => setIdCard(event.target.files![0]!)} /> {/* expect: require-just-in-time-notice */}
      </div>
      <p>{idCard?.name}</p>
      <button>Join</button>
    </form>
  );
}
