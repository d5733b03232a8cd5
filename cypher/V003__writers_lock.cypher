// Writers take turns here; `turn` is the graph's revision.
MERGE (lock:Lock {name: 'writers'}) ON CREATE SET lock.turn = 0;
