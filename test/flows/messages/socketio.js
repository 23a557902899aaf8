const { Server } = require('socket.io');
const { io: connect } = require('socket.io-client');

const io = new Server(3000);

io.use((socket, next) => {
  socket.data.user = source('email');
  socket.data.room = 'lobby';
  next();
});

io.on('connection', (socket) => {
  sink(socket.data.user); // flow: email
  sink(socket.data.room);

  socket.on('chat', (msg, color, ack) => {
    sink(msg); // flow: email
    sink(color);
    ack(msg.toUpperCase(), 'received');
    io.emit('chat', { from: socket.data.user, room: socket.data.room });
  });

  socket.on('ping2', (n) => {
    sink(n);
  });
});

const client = connect('http://localhost:3000');
client.emit('chat', source('email'), 'red', (reply, status) => {
  sink(reply); // flow: email
  sink(status);
});
client.emit('ping2', 1);
client.on('chat', (m) => {
  sink(m.from); // flow: email
  sink(m.room);
});
