"""`python -m labctl`."""

from labctl.cli.app import main

if __name__ == "__main__":
    main()
