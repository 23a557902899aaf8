// What is answered under a name is a list or a record: no field of the record is in the list.
const contacts: { email: string }[] = [];
contacts.unshift({ email: source('email') });
const answers: Record<string, () => any> = { contacts: () => ({ data: contacts }), order: () => ({ data: { number: 7 } }) };
const request = (name: string): Promise<any> => new Promise(done => setTimeout(() => done(answers[name]!()), 10));
export async function show(name: string) {
  const found = await request(name);
  const payload = found?.data || found;
  sink(payload.number);
  sink(payload[0].email); // flow: email
}
