function Provide({ children }) {
  return children({ value: source('email'), note: 'plain' });
}
function List({ items, render }) {
  return <ul>{items.map(item => render(item))}</ul>;
}
function Slot({ header }) {
  return <header>{header}</header>;
}
function Child({ value }) {
  sink(value); // flow: phone
  return null;
}
function Box(props) {
  return <div>{props.children}</div>;
}
function Rest({ id, ...others }) {
  sink(id);
  sink(others); // flow: email
  return <Spread {...others} />;
}
function Spread({ x, y }) {
  sink(x); // flow: email
  sink(y);
  return null;
}
export function App() {
  return (
    <Box>
      <Provide>
        {({ value, note }) => {
          sink(value); // flow: email
          sink(note);
          return null;
        }}
      </Provide>
      <List items={[source('phone')]} render={item => <Child value={item} />} />
      <Slot header={<Child value="plain" />} />
      <Rest id="plain" x={source('email')} y="plain" />
      <button onClick={() => sink(source('email'))}>Show</button> {/* flow: email */}
      <button onClick={() => sink('plain')}>Hide</button>
    </Box>
  );
}
