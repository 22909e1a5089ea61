"""What can be done to the register: one function per act, each one transaction and one event.

The command line, the workspace and the demonstration call these functions, so that they behave alike.
"""
