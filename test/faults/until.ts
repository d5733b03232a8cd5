export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((wake) => void setTimeout(wake, milliseconds));

/** Waits for something to happen. @returns seconds it took @throws where it does not happen in time */
export async function until(condition: () => boolean | Promise<boolean>, patience = 120): Promise<number> {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > patience * 1000) throw new Error(`It did not happen in ${patience} s`);
    await sleep(50);
  }
  return (performance.now() - begun) / 1000;
}
