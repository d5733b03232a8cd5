"""Runs a notebook against the server at COOP_URL and fails where a cell does; with --write keeps what it showed."""
import sys

import nbformat
from nbclient import NotebookClient

path = sys.argv[1]
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": "."}}).execute()
for cell in notebook.cells:
    cell.metadata.pop("execution", None)  # when it ran says nothing, and would differ each time
if "--write" in sys.argv:
    notebook.metadata = {"kernelspec": notebook.metadata["kernelspec"], "language_info": {"name": "python"}}
    nbformat.write(notebook, path)
print(f"{sum(cell.cell_type == 'code' for cell in notebook.cells)} cells ran")
