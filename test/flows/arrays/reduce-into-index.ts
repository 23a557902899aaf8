const byKey = [{ id: 'k', x: source('email') }].reduce((index, one) => ({ ...index, [one.id]: one.x }), {});
sink(byKey.k); // flow: email
