// case: what a form holds is read by the names of its controls from where it was sent
// rules: no-personal-data-in-logs
export function Join() {
  const send = event => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    console.log(data.get('email')); // expect: no-personal-data-in-logs
    console.log(event.target.elements.phone.value); // expect: no-personal-data-in-logs
    console.log(data.get('plan'), event.target.elements.plan.value);
    const own = new FormData();
    own.append('email', '');
    console.log(own.get('email'));
  };
  return <form onSubmit={send}><input name="email" /><input name="phone" /><input name="plan" /></form>;
}
