"""``python -m securitai``: the same as the ``securitai`` command."""

from securitai.cli import main

if __name__ == "__main__":
    main()
