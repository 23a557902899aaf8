import React, { useState, useContext, createContext, useRef, useMemo, useReducer, useEffect, useCallback, memo, forwardRef, cloneElement, Children, useImperativeHandle } from 'react';
const Ctx = createContext('x');
function Deep() { const v = useContext(Ctx); sink(v); return null; } // flow: email
export function App() { return <Ctx.Provider value={source('email')}><Deep /></Ctx.Provider>; }
function Reducer() { const [s, d] = useReducer((st, a) => ({ ...st, [a.k]: a.v }), { v: 'x' }); useEffect(() => { d({ k: 'v', v: source('email') }); }, []); sink(s.v); return null; } // flow: email
export function T2() { return <Reducer />; }
function Stated() { const [v, setV] = useState('x'); const [w, setW] = useState('y'); useEffect(() => setV(source('email'))); sink(w); return v; }
export function T3() { return <Stated />; }
function Refd() { const r = useRef(null); useEffect(() => { r.current = source('email'); }); return <button onClick={() => sink(r.current)} />; } // flow: email
export function T4() { return <Refd />; }
const Memo = memo(function ({ cb }) { useEffect(() => cb(source('email'))); return null; });
export function T5() { const cb = useCallback(v => sink(v), []); return <Memo cb={cb} />; } // flow: email
const Fwd = forwardRef((props, ref) => { useImperativeHandle(ref, () => ({ get: () => props.v })); return null; });
export function T6() { const r = useRef(); useEffect(() => { sink(r.current.get()); }); return <Fwd ref={r} v={source('email')} />; } // missing: email, effects run before what is shown below fills a reference
function Render({ render }) { return render(source('email')); }
export function T7() { return <Render render={v => { sink(v); return null; }} />; } // flow: email
function Clone({ v }) { sink(v); return null; } // flow: email
export function T8() { return cloneElement(<Clone />, { v: source('email') }); }
function useOwn() { const [v, set] = useState(''); useEffect(() => { set(source('email')); }, []); return [v, 'x']; }
export function T9() { const [a, b] = useOwn(); sink(a); return b; } // flow: email
export function T10() { const [a, b] = useOwn(); sink(b); return a; }
class Cls extends React.Component { state = { a: 'x', b: 'y' }; componentDidMount() { this.setState({ a: source('email') }); } render() { sink(this.state.a); return this.state.b; } } // flow: email
export function T11() { return <Cls />; }
class Cls2 extends React.Component { state = { a: 'x', b: 'y' }; componentDidMount() { this.setState({ a: source('email') }); } render() { sink(this.state.b); return null; } }
export function T12() { return <Cls2 />; }
