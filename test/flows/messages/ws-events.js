const { WebSocketServer, WebSocket } = require('ws');
const { EventEmitter } = require('events');

const wss = new WebSocketServer({ port: 8080 });
const clients = new Map();

function onMessage(__taint_src) {
  const data = JSON.parse(__taint_src.toString());
  sink(data.text); // flow: email
  clients.set('last', data.text);
  clients.set('mode', 'chat');
}

wss.on('connection', (ws) => {
  ws.nick = source('email');
  ws.version = 2;
  ws.on('message', onMessage);
  ws.on('close', (code) => {
    sink(ws.nick); // flow: email
    sink(ws.version);
    sink(clients.get('last')); // flow: email
    sink(clients.get('mode'));
  });
});

const bus = new EventEmitter();
bus.on('data', (chunk, enc) => {
  sink(chunk); // flow: email
  sink(enc);
});
bus.once('end', (why) => {
  sink(why);
});
bus.emit('data', source('email'), 'utf8');
bus.emit('end', 'finished');

class Chat extends EventEmitter {
  say(text) {
    this.emit('said', { text, by: 'me' });
  }
}
const chat = new Chat();
chat.addListener('said', (e) => {
  sink(e.text); // flow: email
  sink(e.by);
});
chat.say(source('email'));
const mute = new Chat();
mute.on('said', (e) => {
  sink(e.text);
});
mute.say('hello');
