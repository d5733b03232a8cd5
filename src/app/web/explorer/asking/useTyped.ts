import { useEffect, useState } from "preact/hooks";

/** What was typed, once the typing rests for `rest` milliseconds. */
export function useTyped(text: string, rest = 150): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest);
    return () => clearTimeout(timer);
  }, [text, rest]);
  return settled;
}
