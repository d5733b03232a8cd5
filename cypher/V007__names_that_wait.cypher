// Names given to mentions of texts that are not there wait for them, and are found without looking at all names.
MATCH (n:ChosenName) WHERE NOT EXISTS { (n)-[:NAMES]->() } SET n:WaitingName;
