function ask(first, second) {
  const how = second ?? first;
  return how.read();
}
sink(ask({ read: () => source('email') })); // flow: email
sink(ask('name', { read: () => source('phone') })); // flow: phone
sink(ask('name', { read: () => 'plain' }));

function tell(first, second) {
  const how = second ?? first;
  how.said(source('email'));
}
tell('name', { said: text => sink(text) }); // flow: email
tell({ said: text => sink(text) }); // flow: email
