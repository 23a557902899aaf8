const React = { createElement(type, props, ...children) { return typeof type === 'function' ? type({ ...props, children }) : { type, props: { ...props, children } }; } };
function Shown({ text }) { sink(text); return null; } // flow: email
function Hidden({ text, other }) { sink(other); return null; }
function Kids({ children }) { sink(children[0]); return null; } // flow: email
export function s1() { return <Shown text={source('email')} />; }
export function s2() { return <Hidden text={source('email')} other="x" />; }
export function s3() { return <Kids>{source('email')}</Kids>; }
export function s4() { const e = <div title={source('email')} id="x" />; sink(e.props.title); } // flow: email
export function s5() { const e = <div title={source('email')} id="x" />; sink(e.props.id); }
export function s6() { const p = { text: source('email') }; return <Shown {...p} />; }
