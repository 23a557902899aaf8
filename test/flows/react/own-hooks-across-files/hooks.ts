import { useCallback, useEffect, useState } from "react";
export function useRemote(key: string) {
  const [data, setData] = useState<string | null>(null);
  const [status, setStatus] = useState("idle");
  useEffect(() => {
    let live = true;
    Promise.resolve(source('email')).then((d) => { if (live) { setData(d); setStatus("ready"); } });
    return () => { live = false; };
  }, [key]);
  return { data, status, key };
}
export function useField(initial: string): [string, (v: string) => void, () => void] {
  const [v, setV] = useState(initial);
  const reset = useCallback(() => setV(""), []);
  return [v, setV, reset];
}
export const useToggle = () => {
  const [on, setOn] = useState("off");
  return { on, toggle: () => setOn((o) => (o === "off" ? "on" : "off")) } as const;
};
