const { Box, make } = require('./box.cjs');
sink(new Box(source('email')).value); // flow: email
sink(new Box('plain').value);
sink(make(source('phone')).value); // flow: phone
sink(make('plain').value);
