import { execFileSync } from "node:child_process";

export interface MemoryWatch {
  /** Ends it. @returns resident megabytes, once a second */
  end(): readonly number[];
}

/** Watches how much memory a process holds. */
export function watchMemory(pid: number): MemoryWatch {
  const megabytes: number[] = [];
  const timer = setInterval(() => {
    const kilobytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
    megabytes.push(kilobytes / 1024);
  }, 1000);
  return {
    end() {
      clearInterval(timer);
      return megabytes;
    },
  };
}
