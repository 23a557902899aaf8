import { createServer } from "node:http";
import { Server } from "socket.io";
import { io as connect } from "socket.io-client";
const http = createServer();
const io = new Server(http);
io.use((socket, next) => { socket.data.holder = source('email'); socket.data.plan = "free"; next(); });
io.on("connection", (socket) => {
  sink(socket.data.holder); // flow: email
  sink(socket.data.plan);
  socket.on("chat", (msg: { text: string; room: string }, ack: (a: string, b: string) => void) => {
    sink(msg.text); // flow: email
    sink(msg.room);
    ack("received", source('email'));
  });
  socket.on("ping2", (m: string) => {
    sink(m);
  });
  socket.emit("welcome", source('email'), "v1");
  io.emit("notice", "maintenance");
});
http.listen(3464, () => {
  const client = connect("http://localhost:3464");
  client.on("welcome", (secret: string, v: string) => {
    sink(secret); // flow: email
    sink(v);
  });
  client.on("notice", (n: string) => {
    sink(n);
  });
  client.emit("chat", { text: source('email'), room: "lobby" }, (a: string, b: string) => {
    sink(a);
    sink(b); // flow: email
  });
  client.emit("ping2", "pong");
});
