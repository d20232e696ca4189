"""The mock shop and the simulated people and attackers who visit it."""
