export default function Layout({ children, calm }) {
  sink(calm);
  return <main>{children}</main>;
}
