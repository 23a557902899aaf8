// probes: JSX elements with a local factory: props, children, spread, fragments, components
/** @jsx h */
/** @jsxFrag Frag */
const Frag = (p: any) => p.children;
function h(type: any, props: any, ...children: any[]): any {
  return typeof type === 'function' ? type({ ...props, children }) : { type, props, children };
}
const user = { mail: source('email'), id: 1 };
sink(<p>{user.mail}</p>); // flow: email
sink(<p>{user.id}</p>);
sink(<p title={user.mail} />); // flow: email
sink(<p {...user} />); // flow: email
sink(<p {...user} mail="x" />);
sink(<p mail="x" {...user} />); // flow: email
const Show = ({ mail }: any) => <b>{mail}</b>;
const Hide = ({ mail }: any) => <b>hidden</b>;
sink(<Show mail={user.mail} />); // flow: email
sink(<Hide mail={user.mail} />);
sink(<Show {...user} />); // flow: email
sink(<Show id={user.mail} />);
const Wrap = ({ children }: any) => <div>{children}</div>;
const Drop = ({ children }: any) => <div />;
sink(<Wrap><Show mail={user.mail} /></Wrap>); // flow: email
sink(<Drop><Show mail={user.mail} /></Drop>);
sink(<><i>{source('phone')}</i></>); // flow: phone
sink(<><i>k</i></>);
const List = ({ rows, render }: any) => <ul>{rows.map(render)}</ul>;
sink(<List rows={[user]} render={(r: any) => <li>{r.mail}</li>} />); // flow: email
sink(<List rows={[user]} render={(r: any) => <li>{r.id}</li>} />);
const on = true, off = false;
sink(<p>{off && user.mail}</p>);
sink(<p>{on && user.mail}</p>); // flow: email
const ui = { Card: Show, Blank: Hide };
sink(<ui.Card mail={source('name')} />); // flow: name
sink(<ui.Blank mail={source('name')} />);
