import { createRoot } from 'react-dom/client';

function Show({ value, note }) {
  sink(value); // flow: email
  sink(note);
  return <p>{value}</p>;
}
function Quiet({ value }) {
  sink(value);
  return null;
}
function Layout({ children, title = 'plain' }) {
  sink(title);
  return <main title={title}>{children}</main>;
}
function Inner(props) {
  sink(props.value); // flow: phone
  return null;
}
const Arrow = ({ label }: { label: string }) => {
  sink(label); // flow: email
  return <b>{label}</b>;
};
function Both({ left, right }) {
  sink(left);
  sink(right); // flow: phone
  return null;
}
function App() {
  const given = { left: 'plain', right: source('phone') };
  return (
    <Layout>
      <Show value={source('email')} note="plain" />
      <Quiet value="plain" />
      <>
        <Inner value={source('phone')} />
      </>
      {Math.random() > 0.5 && <Arrow label={source('email')} />}
      <Both {...given} />
    </Layout>
  );
}
createRoot(document.body).render(<App />);
