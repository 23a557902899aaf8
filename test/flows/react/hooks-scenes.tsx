import React, { useState, useEffect, useRef, useMemo, useCallback, useReducer } from 'react';

type Action = { type: 'set'; value: string } | { type: 'clear' };
interface Form { text: string; status: string }

function reducer(state: Form, action: Action): Form {
  switch (action.type) {
    case 'set':
      return { ...state, text: action.value };
    case 'clear':
      return { ...state, text: '' };
    default:
      return state;
  }
}

function useSearch(initial: string) {
  const [term, setTerm] = useState(initial);
  const [page, setPage] = useState(1);
  const shout = useMemo(() => term.toUpperCase(), [term]);
  return { term, setTerm, page, setPage, shout };
}

export function Widget() {
  const [name, setName] = useState('');
  const [title, setTitle] = useState('untitled');
  const [lazy] = useState(() => source('email'));
  const last = useRef<string>('');
  const quiet = useRef<string>('q');
  const [form, dispatch] = useReducer(reducer, { text: '', status: 'new' });
  const { term, setTerm, page, shout } = useSearch('');
  const greet = useCallback((g: string) => g + name, [name]);

  useEffect(() => {
    setName(source('email'));
    setTitle((t) => t + '!');
    last.current = source('email');
    dispatch({ type: 'set', value: source('email') });
    setTerm((p) => p + source('email'));
    return () => {
      sink(last.current); // flow: email
      sink(quiet.current);
    };
  }, []);

  useEffect(() => {
    sink(name); // flow: email
    sink(title);
    sink(form.text); // flow: email
  }, [name, title, form]);

  sink(lazy); // flow: email
  sink(shout); // flow: email
  sink(page);
  return (
    <button onClick={() => {
      sink(greet('hi ')); // flow: email
      sink(term); // flow: email
    }}>{name}</button>
  );
}
