import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

const types = `import { load } from 'somewhere';
interface Customer { id: string; email: string; phone: string }
interface Ticket { id: string; status: string }
class Account { email!: string; state!: string }
interface Basket { owed: Customer; ticket: Ticket }
async function customer(): Promise<Customer> { return load(); }
async function customers(): Promise<Customer[]> { const answer = await fetch('/customers'); return answer.json(); }
`;

/** The categories that get to the sink in a function with this body. */
function told(body: string): readonly string[] {
  const { disclosures } = probe(new Map([['code.ts', `${types}export async function tell() { ${body} }`]])).files.get('code.ts')!;
  return disclosures.flatMap(({ data }) => data.map(({ category }) => category)).sort();
}

describe('what came from outside and has a type', () => {
  const both = ['user.contact.email', 'user.contact.phone_number'];

  it('has the personal fields of the type that is written where it was got', () => {
    assert.deepEqual(told('const row: Customer = await load(); sink(row);'), both);
    assert.deepEqual(told('const row = (await load()) as Customer; sink(row);'), both);
    assert.deepEqual(told('const row = JSON.parse(await load()) as Customer; sink(row);'), both);
    assert.deepEqual(told('const { owed }: Basket = await load(); sink(owed);'), both);
    assert.deepEqual(told('const answer = await fetch("/x"); const row: Customer = await answer.json(); sink(row);'), both);
  });

  it('has the methods of the class that is stated', () => {
    const desk = 'class Desk { report(row: unknown) { sink(row); } keep(row: unknown) {} }';
    assert.deepEqual(told(`${desk} const desk: Desk = await load(); desk.report(source("email"));`), ['user.contact.email']);
    assert.deepEqual(told(`${desk} const desk = load("desk") as Desk; desk.report(source("email"));`), ['user.contact.email']);
    assert.deepEqual(told(`${desk} const desk: Desk = await load(); desk.keep(source("email"));`), []);
  });

  it('has those of the class that it is found for', () => {
    assert.deepEqual(told(`const one = await load().getRepository(Account).findOneBy({ id: 1 }); sink(one);`), ['user.contact.email']);
    assert.deepEqual(told(`const accounts = load(Account); const found = await accounts.findBy({ state: 'new' }); for (const one of found) sink(one);`), ['user.contact.email']);
    assert.deepEqual(told(`sink(await load().findOne(Account, { id: 1 }));`), ['user.contact.email']);
    assert.deepEqual(told(`const one = await load().getRepository(Account).findOneBy({ id: 1 }); sink(one.state);`), []);
    assert.deepEqual(told(`sink(await load(Account).count({ id: 1 }));`), []);
    assert.deepEqual(told(`const { email, ...rest } = await load(Account).findOne({ id: 1 }); sink(rest);`), []);
  });

  it('has none where the type has none, whatever it is called', () => {
    assert.deepEqual(told('const row: Ticket = await load(); sink(row);'), []);
    assert.deepEqual(told('const user: Ticket = await load(); sink(user);'), []);
    assert.deepEqual(told('const { ticket }: Basket = await load(); sink(ticket);'), []);
    assert.deepEqual(told('const known: boolean = await load({ email: source("email") }); sink(known);'), []);
  });

  it('has them where a function promises them, and in lists', () => {
    assert.deepEqual(told('sink(await customer());'), both);
    assert.deepEqual(told('sink((await customers())[0]);'), both);
    assert.deepEqual(told('sink(await customers());'), both);
    assert.deepEqual(told('sink((await customers()).length);'), []);
    assert.deepEqual(told('for (const row of await customers()) sink(row);'), both);
    assert.deepEqual(told('sink((await customers()).length);'), []);
    assert.deepEqual(told('for (const row of await customers()) sink(row.id);'), []);
  });
});
