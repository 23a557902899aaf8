import { useState } from 'react';

// What is read of a state may be a record that has more in it than what is asked for.
export function Profile() {
  const [user, setUser] = useState({ way: { mail: '' }, look: { theme: '' } });
  sink(user); // flow: email
  sink(user.way); // flow: email
  sink(user.look);
  sink(user.way.mail); // flow: email
  sink(user.look.theme);
  return <button onClick={() => setUser({ way: { mail: source('email') }, look: { theme: 'dark' } })} />;
}
