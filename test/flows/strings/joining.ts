const a = source('email');
sink('to ' + a); // flow: email
sink(a + a); // flow: email
sink(`to ${a}`); // flow: email
sink(`${'plain'} ${1}`);
sink('to '.concat(a)); // flow: email
sink(`${{ x: a }.x}`); // flow: email
sink(a === 'x' ? 'plain' : `not ${'plain'}`);
sink(`${a.length}`);
sink(String(a)); // flow: email
sink([a, 'plain'].join('')); // flow: email
sink(`${a === 'x'}`);
sink(typeof a);
